package app.atelier.imaging.vectors;

/** What a path may consist of; what draws them takes other letters for points without end. */
final class PathLetters {
    private static final String COMMANDS = "MmLlHhVvCcSsQqTtAaZz";
    private static final String NUMBERS = "0123456789+-.eE";
    private static final String SPACES = " \t\r\n\f";

    private PathLetters() {}

    /**
     * The data up to the first fault of this kind, as the standard (SVG 2, 9.5.4) has it: a letter that no path has, or a
     * number after the end of a figure.
     */
    static String untilFault(String data) {
        boolean closed = false;
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            boolean command = COMMANDS.indexOf(c) >= 0;
            boolean number = NUMBERS.indexOf(c) >= 0 || c == ',';
            if (!command && !number && SPACES.indexOf(c) < 0 || closed && number) {
                return data.substring(0, i);
            }
            closed = command ? c == 'z' || c == 'Z' : closed;
        }
        return data;
    }
}
