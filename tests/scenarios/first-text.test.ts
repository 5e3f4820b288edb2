import { testScenario } from '../support/test-scenario';

testScenario('first-text');
