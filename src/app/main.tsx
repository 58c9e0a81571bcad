import './theme.css';
import 'virtual:graph.css';
import './layout.css';
import './controls.css';
import './panel.css';
import './search.css';
import { firstGraph } from './first-graph.ts';

const graph = firstGraph(import.meta.env.BASE_URL);
void import('./boot.tsx').then(({ boot }) => boot(graph));
