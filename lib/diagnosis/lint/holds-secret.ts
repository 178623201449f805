const secretNames =
  /^(client|app)?_?secret(_?key)?$|^(access|refresh|id|auth)?_?token(_hint)?$|^(authorization_|auth_)?code$|^code_?verifier$|^pass(word|wd)$|^api_?key$|^(client_)?assertion$|^private_?key$|^authorization$/i;

/** A parameter of this name has no business in an authorize URL, and its value is never repeated. */
export const isSecretName = (name: string): boolean => secretNames.test(name);

const inText =
  /(?:secret|token|verifier|password|passwd|api_?key|assertion|private_?key|[?&#;]code|^code)(?:=|%3d|%253d)|\/\/[^/?#]{1,200}:[^/?#]{1,200}@/i;

/** Text that carries a secret as one of its own parameters, or credentials before the host. */
export const holdsSecret = (text: string): boolean => inText.test(text);
