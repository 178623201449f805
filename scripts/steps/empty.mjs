// Stands for `server-only` where there is no bundler of Next's to make sense of it.
export {};
