/** Version of the pipeline: changes whenever the same input may give another output. */
export const modelVersion = 'ranking-10';
