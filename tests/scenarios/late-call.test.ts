import { testScenario } from '../support/test-scenario';

testScenario('late-call');
