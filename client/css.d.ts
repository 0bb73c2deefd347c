/** Style sheets as text, for constructable style sheets in a shadow root; the bundler reads the file. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*.css';
/** Address of the chat's entry below the server's root, written in when the loader is built. */
declare const CHAT_PATH: string;
