import { testScenario } from '../support/test-scenario';

testScenario('still-angry');
