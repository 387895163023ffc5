/** What the benchmarks measure of the calculations. */

export { runSimulation, simulationOf } from '../../shared/calc/simulation';
export { applyChanges } from '../../shared/change';
export { fullFigures, liveFigures, simulationInput } from '../../shared/figures';
