import { writeFile } from 'node:fs/promises';
import { metricsModule } from './font.ts';

await writeFile(new URL('../language/metrics.ts', import.meta.url), await metricsModule());
