// Runs before each test file. In CI and where colours are forced, the commands would colour what
// they print, in this process and in its children; tests read the words.
process.env["NO_COLOR"] = "1";
delete process.env["FORCE_COLOR"];
