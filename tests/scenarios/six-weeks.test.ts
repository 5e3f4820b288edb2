import { testScenario } from '../support/test-scenario';

testScenario('six-weeks');
