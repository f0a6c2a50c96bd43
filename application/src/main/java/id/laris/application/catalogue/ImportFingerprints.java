package id.laris.application.catalogue;

/**
 * A set of texts by their 64-bit fingerprints: eight to twenty-four bytes a text, whatever its length. May take two texts for the
 * same, so it only ever says where to look closer.
 */
final class ImportFingerprints {
    private long[] slots = new long[1 << 10];
    private int size;

    /** False when the text, or one that looks like it, is in already. */
    boolean add(String text) {
        if (3L * ++size > 2L * slots.length) grow();
        boolean isNew = put(slots, fingerprint(text));
        if (!isNew) size--;
        return isNew;
    }

    boolean mayContain(String text) {
        long print = fingerprint(text);
        int at = slot(slots, print);
        return slots[at] == print;
    }

    boolean isEmpty() {
        return size == 0;
    }

    private void grow() {
        var larger = new long[slots.length * 2];
        for (long print : slots) if (print != 0) put(larger, print);
        slots = larger;
    }

    private static boolean put(long[] slots, long print) {
        int at = slot(slots, print);
        if (slots[at] == print) return false;
        slots[at] = print;
        return true;
    }

    private static int slot(long[] slots, long print) {
        int at = (int) (print ^ print >>> 32) & slots.length - 1;
        while (slots[at] != 0 && slots[at] != print) at = at + 1 & slots.length - 1;
        return at;
    }

    /** FNV-1a over the characters, then mixed (the finaliser of SplitMix64); never zero. */
    private static long fingerprint(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
