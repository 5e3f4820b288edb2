import { testScenario } from '../support/test-scenario';

testScenario('crazy-golf');
