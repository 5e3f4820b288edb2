import { testScenario } from '../support/test-scenario';

testScenario('asked-before');
