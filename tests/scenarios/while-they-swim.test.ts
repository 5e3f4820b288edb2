import { testScenario } from '../support/test-scenario';

testScenario('while-they-swim');
