package id.laris.rest.client.ipaymu;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "laris.gateway.ipaymu")
interface IpaymuSettings {
    /** The merchant's account number; its notices are signed with it. */
    Optional<String> va();

    /** Switches the gateway on, together with the account number. Secret. */
    Optional<String> apiKey();

    /** Whether real money moves; else it is the sandbox's key. */
    @WithDefault("false")
    boolean live();

    /** Instead of iPaymu's own address. */
    Optional<URI> url();

    /** What is offered, in this order: what the merchant's account has activated. */
    @WithDefault("qris,bca,bni,bri,mandiri,permata,cimb,bsi,danamon,dana,shopeepay,card")
    List<String> channels();

    /** Smaller ones go first where several gateways take the same. */
    @WithDefault("30")
    int rank();
}
