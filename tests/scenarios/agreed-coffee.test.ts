import { testScenario } from '../support/test-scenario';

testScenario('agreed-coffee');
