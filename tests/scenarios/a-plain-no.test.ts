import { testScenario } from '../support/test-scenario';

testScenario('a-plain-no');
