package id.laris.domain.identity;

import id.laris.domain.shared.Invalid;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A network, or one address, of IPv4 or IPv6, as CIDR writes it: {@code 203.0.113.0/24}, {@code 2001:db8::/32}. An IPv4 address is the
 * same when it comes inside an IPv6 one ({@code ::ffff:203.0.113.9}). No name is ever looked up.
 *
 * @param text with its first address and its length, {@code 203.0.113.9/32}; equal ranges have equal texts
 */
public record AddressRange(String text) {
    private static final Pattern FOUR = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern SIX = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int LONGEST = 50;
    private static final String WANTED = "an address or network such as 203.0.113.0/24 or 2001:db8::/32";

    public AddressRange {
        text = canonical(text);
    }

    /** Whether the address, as the network tells it, lies within; no for what is not an address. */
    public boolean holds(String address) {
        var slash = text.indexOf('/');
        var first = bytes(text.substring(0, slash)).orElseThrow();
        var length = Integer.parseInt(text.substring(slash + 1));
        return bytes(address)
                .filter(asked -> asked.length == first.length)
                .map(asked -> masked(asked, length).equals(new BigInteger(1, first)))
                .orElse(false);
    }

    @Override
    public String toString() {
        return text;
    }

    private static String canonical(String given) {
        if (given == null || given.length() > LONGEST) throw invalid(given);
        var slash = given.indexOf('/');
        var host = slash < 0 ? given : given.substring(0, slash);
        var bytes = bytes(host.strip()).orElseThrow(() -> invalid(given));
        var longest = bytes.length * 8;
        var length = slash < 0 ? longest : length(given.substring(slash + 1).strip(), given);
        // A network written as part of IPv6 counts its bits from there.
        if (slash >= 0 && host.indexOf(':') >= 0 && longest == 32) length -= 96;
        if (length < 0 || length > longest) throw invalid(given);
        return shown(masked(bytes, length), bytes.length) + "/" + length;
    }

    private static int length(String digits, String given) {
        if (!digits.matches("\\d{1,3}")) throw invalid(given);
        return Integer.parseInt(digits);
    }

    private static BigInteger masked(byte[] address, int length) {
        var free = address.length * 8 - length;
        return new BigInteger(1, address).shiftRight(free).shiftLeft(free);
    }

    private static String shown(BigInteger address, int size) {
        var bytes = new byte[size];
        var plain = address.toByteArray();
        var from = Math.max(0, plain.length - size);
        System.arraycopy(plain, from, bytes, size - (plain.length - from), plain.length - from);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("4 or 16 bytes are an address", impossible);
        }
    }

    /** Of a literal address only: what could be a name is none. */
    private static Optional<byte[]> bytes(String address) {
        if (address == null || address.length() > LONGEST) return Optional.empty();
        if (!FOUR.matcher(address).matches() && !SIX.matcher(address).matches()) return Optional.empty();
        try {
            return Optional.of(InetAddress.getByName(address).getAddress());
        } catch (UnknownHostException notOne) {
            return Optional.empty();
        }
    }

    private static Invalid invalid(String given) {
        return new Invalid("allowedFrom", given, WANTED);
    }
}
