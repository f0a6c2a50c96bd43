package id.laris.bootstrap.hostile;

import id.laris.bootstrap.story.Browser;
import java.util.List;

/**
 * A customer of whom something lies wherever the shop keeps things for customers.
 *
 * @param secrets what stands on their pages and nobody else may read
 * @param token of the order's link
 * @param returned a return of theirs, approved
 * @param cart a cart of theirs, with its proof
 */
record Victim(
        Browser browser,
        String email,
        List<String> secrets,
        String order,
        String token,
        String attempt,
        String returned,
        String address,
        String session,
        String device,
        String export,
        String cart) {
    static final String[] ADDRESS = address("Ibu Ani", "Jl. Lain 1");

    static String[] address(String recipient, String street) {
        return new String[] {
            "label", "Rumah",
            "recipient", recipient,
            "phone", "081200001111",
            "province", "32",
            "regency", "32.73",
            "district", "32.73.01",
            "village", "32.73.01.1001",
            "street", street,
            "postalCode", "40153"
        };
    }
}
