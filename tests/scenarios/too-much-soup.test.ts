import { testScenario } from '../support/test-scenario';

testScenario('too-much-soup');
