package id.laris.rest.client.xendit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "laris.gateway.xendit")
interface XenditSettings {
    /** Switches the gateway on, for testing or for real: the key says which. Secret. */
    Optional<String> secretKey();

    /** What Xendit's notices bring along; without it none is believed. Secret. */
    Optional<String> callbackToken();

    /** Instead of Xendit's own address. */
    @WithDefault("https://api.xendit.co")
    URI url();

    /** What is offered, in this order: what the merchant's account has activated. */
    @WithDefault("qris,ovo,dana,linkaja,shopeepay,gopay,bca,bni,bri,bsi,mandiri,permata")
    List<String> channels();

    /** Smaller ones go first where several gateways take the same. */
    @WithDefault("20")
    int rank();
}
