import { testScenario } from '../support/test-scenario';

testScenario('i-ended-it');
