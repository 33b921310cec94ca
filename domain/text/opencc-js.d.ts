declare module 'opencc-js/dict/TSCharacters' {
  /** Traditional characters and their simplified ones. */
  const characters: string;
  export default characters;
}
