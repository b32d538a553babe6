/** One style for the project and for the packages it emits. */
export default {
  printWidth: 100,
};
