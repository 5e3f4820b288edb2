import { testScenario } from '../support/test-scenario';

testScenario('your-own-answer');
