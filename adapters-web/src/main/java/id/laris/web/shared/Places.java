package id.laris.web.shared;

import java.net.URI;

/** Addresses inside this shop. */
public final class Places {
    private Places() {}

    /** That address if it leads to a page of this shop, else the front page: nobody is sent elsewhere by a forged form. */
    public static URI local(String address) {
        var isLocal =
                address != null && address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
        try {
            return URI.create(isLocal ? address : "/");
        } catch (IllegalArgumentException unreadable) {
            return URI.create("/");
        }
    }

    /** A page of the back office, and no other: a forged link leads nobody elsewhere. */
    public static URI office(String destination) {
        var place = local(destination);
        var path = place.getPath();
        return "/admin".equals(path) || path != null && path.startsWith("/admin/") ? place : URI.create("/admin");
    }
}
