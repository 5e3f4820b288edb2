/** Imported for its effect: what this worker starts is shown on its own display (open-displays.ts). */
const displays = process.env['PLAINSPOKEN_DISPLAYS']?.split(' ') ?? [];
const own = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
if (own !== undefined) process.env['DISPLAY'] = own;
