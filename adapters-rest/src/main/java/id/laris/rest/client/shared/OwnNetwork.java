package id.laris.rest.client.shared;

import java.net.InetAddress;

/**
 * Addresses that are not on the public internet: this machine, the networks it may stand in, and ranges set aside for other uses
 * (the special-purpose registries of IANA, RFC 6890), also when they hide in an IPv6 address.
 */
public final class OwnNetwork {
    private OwnNetwork() {}

    public static boolean holds(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return true;
        var bytes = address.getAddress();
        return bytes.length == 4 ? isSetAside(bytes, 0) : isSetAsideSix(bytes);
    }

    private static boolean isSetAside(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        int third = bytes[at + 2] & 0xFF;
        return first == 0
                || first == 10
                || first == 127
                || first == 100 && (second & 0xC0) == 64
                || first == 169 && second == 254
                || first == 172 && (second & 0xF0) == 16
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 192 && second == 88 && third == 99
                || first == 192 && second == 168
                || first == 198 && (second & 0xFE) == 18
                || first == 198 && second == 51 && third == 100
                || first == 203 && second == 0 && third == 113
                || first >= 224;
    }

    private static boolean isSetAsideSix(byte[] bytes) {
        if ((bytes[0] & 0xFE) == 0xFC) return true;
        if (startsWith(bytes, 0x20, 0x01, 0x0D, 0xB8) || startsWith(bytes, 0x01, 0x00)) return true;
        if (startsWith(bytes, 0x20, 0x01) && (bytes[2] & 0xFE) == 0) return true; // protocols' own, Teredo among them
        if (startsWith(bytes, 0x3F, 0xFF) && (bytes[2] & 0xF0) == 0 || startsWith(bytes, 0x5F, 0x00)) return true;
        if (startsWith(bytes, 0x20, 0x02)) return isSetAside(bytes, 2); // 6to4
        if (startsWith(bytes, 0x00, 0x64, 0xFF, 0x9B, 0x00, 0x01)) return true; // NAT64 of one's own network
        if (startsWith(bytes, 0x00, 0x64, 0xFF, 0x9B)) return isSetAside(bytes, 12); // NAT64
        for (int i = 0; i < 10; i++) if (bytes[i] != 0) return false;
        return isSetAside(bytes, 12); // IPv4-compatible and IPv4-mapped
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) if ((bytes[i] & 0xFF) != prefix[i]) return false;
        return true;
    }
}
