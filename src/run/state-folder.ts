/** The folder, below an output folder, of what only runs read. */
export const stateFolder = ".comention";
