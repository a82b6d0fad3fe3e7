export const CompilePage = () => null;
