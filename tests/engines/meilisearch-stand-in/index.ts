export { StandIn, type StandInOptions, startStandIn } from './stand-in.ts';
