package id.laris.web.shared;

import java.net.URI;
import java.util.regex.Pattern;

/** Addresses inside this shop. */
public final class Places {
    private static final URI HOME = URI.create("/");

    /** Nothing between two slashes, dots for a place above, a backslash or a slash in disguise. */
    private static final Pattern UNTIDY = Pattern.compile("(?i)//|/\\.{1,2}(?:/|$)|%(?:2f|5c|2e|0[0-9a-f])");

    private Places() {}

    /**
     * That address if it leads to a page of this shop, else the front page: nobody is sent elsewhere by a forged form. Addresses that
     * browsers tidy up before they follow them are none of this shop's.
     */
    public static URI local(String address) {
        try {
            var place = URI.create(address == null ? "/" : address);
            var path = place.getRawPath();
            var isLocal = !place.isAbsolute()
                    && place.getRawAuthority() == null
                    && path.startsWith("/")
                    && !String.valueOf(address).startsWith("//")
                    && !UNTIDY.matcher(path).find();
            return isLocal ? place : HOME;
        } catch (IllegalArgumentException unreadable) {
            return HOME;
        }
    }

    /** A page of the back office, and no other: a forged link leads nobody elsewhere. */
    public static URI office(String destination) {
        var place = local(destination);
        var path = place.getPath();
        return "/admin".equals(path) || path != null && path.startsWith("/admin/") ? place : URI.create("/admin");
    }
}
