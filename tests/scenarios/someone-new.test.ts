import { testScenario } from '../support/test-scenario';

testScenario('someone-new');
