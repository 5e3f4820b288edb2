import { testScenario } from '../support/test-scenario';

testScenario('the-whole-of-it');
