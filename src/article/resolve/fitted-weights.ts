// Made by `npm run tune`.
export const fittedWeights = {} as const;
