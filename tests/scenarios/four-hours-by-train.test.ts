import { testScenario } from '../support/test-scenario';

testScenario('four-hours-by-train');
