package id.laris.rest.client.midtrans;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "laris.gateway.midtrans")
interface MidtransSettings {
    /** Switches the gateway on. Secret. */
    Optional<String> serverKey();

    /** Whether real money moves; else it is the sandbox's key. */
    @WithDefault("false")
    boolean live();

    /** Instead of Midtrans' own address. */
    Optional<URI> apiUrl();

    /** Instead of Midtrans' own address of Snap. */
    Optional<URI> snapUrl();

    /** What is offered, in this order: what the merchant's account has activated. */
    @WithDefault("qris,gopay,ovo,shopeepay,dana,bca,bni,bri,mandiri,permata,card")
    List<String> channels();

    /** Whether money of cards is only held until staff take it; else it is taken at once. */
    @WithDefault("false")
    boolean holdCards();

    /** Smaller ones go first where several gateways take the same. */
    @WithDefault("10")
    int rank();
}
