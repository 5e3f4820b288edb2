import { testScenario } from '../support/test-scenario';

testScenario('by-the-apples');
