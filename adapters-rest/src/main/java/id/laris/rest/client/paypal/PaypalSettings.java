package id.laris.rest.client.paypal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

@ConfigMapping(prefix = "laris.gateway.paypal")
interface PaypalSettings {
    Optional<String> clientId();

    /** Switches the gateway on, together with the client's id and a rate. Secret. */
    Optional<String> clientSecret();

    /** Of the webhook as PayPal calls it; without it no notice is believed. */
    Optional<String> webhookId();

    /** Whether real money moves; else it is the sandbox's client. */
    @WithDefault("false")
    boolean live();

    /** Instead of PayPal's own address. */
    Optional<URI> url();

    /** What customers are charged in. */
    @WithDefault("USD")
    String currency();

    /** Whether money is only held until staff take it; else it is taken at once. */
    @WithDefault("false")
    boolean hold();

    /** Smaller ones go first where several gateways take the same. */
    @WithDefault("40")
    int rank();
}
