package id.laris.domain.identity;

/**
 * Where a request comes from.
 *
 * @param address the caller's IP address; behind a trusted proxy the one it names; empty for the shop's own work
 * @param device what the browser or program calls itself, at most 200 characters, one line; may be empty, may be a lie
 */
public record Origin(String address, String device) {
    private static final int LONGEST = 200;
    /** The shop itself. */
    public static final Origin INSIDE = new Origin("", "");

    public Origin {
        address = address == null ? "" : address;
        device = device == null ? "" : device.replaceAll("\\p{Cntrl}", " ").strip();
        if (device.length() > LONGEST) device = device.substring(0, LONGEST);
    }
}
