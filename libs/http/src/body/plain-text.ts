const CONTROL = /\p{Cc}/u;

/** Is this text that every store can hold and every screen can show: no control characters (PostgreSQL takes no NUL), no halves of characters? */
export const isPlainText = (text: string): boolean => !CONTROL.test(text) && text.isWellFormed();
