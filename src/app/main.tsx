import './theme.css';
import 'virtual:graph.css';
import './layout.css';
import './controls.css';
import './panel.css';
import './search.css';
import { boot } from './boot.tsx';

void boot();
