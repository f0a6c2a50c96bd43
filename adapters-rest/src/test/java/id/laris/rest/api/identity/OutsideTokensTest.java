package id.laris.rest.api.identity;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.laris.application.shared.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OutsideTokensTest.WithIssuer.class)
class OutsideTokensTest {
    public static class WithIssuer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try (var free = new ServerSocket(0)) {
                return Map.of(
                        "laris.oidc.issuer",
                        "http://127.0.0.1:" + free.getLocalPort() + "/realms/toko",
                        "laris.oidc.audience",
                        "laris-api",
                        "laris.oidc.roles",
                        "toko-gudang=WAREHOUSE, toko-pemilik=OWNER");
            } catch (IOException none) {
                throw new UncheckedIOException(none);
            }
        }
    }

    private static final PublicJsonWebKey RSA = rsa("rsa-1");
    private static final PublicJsonWebKey EC = ec("ec-1");
    private static final Consumer<JwtClaims> AS_IT_IS = claims -> {};

    @Inject
    MovableClock clock;

    @Inject
    @ConfigProperty(name = "laris.oidc.issuer")
    String name;

    private TestIssuer issuer;

    @BeforeEach
    void open() {
        // Whatever an earlier test made the shop ask for, it may ask again.
        clock.forward(IssuerKeys.BELIEVED);
        issuer = TestIssuer.at(name);
        issuer.shows(RSA, EC);
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    private static PublicJsonWebKey rsa(String id) {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PublicJsonWebKey ec(String id) {
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(id);
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JwtClaims claims(Consumer<JwtClaims> change) {
        var claims = new JwtClaims();
        var now = clock.instant().getEpochSecond();
        claims.setIssuer(name);
        claims.setAudience("laris-api", "lain");
        claims.setSubject("4f1a2b");
        claims.setExpirationTime(NumericDate.fromSeconds(now + 300));
        claims.setClaim("azp", "sistem-gudang");
        claims.setClaim("realm_access", Map.of("roles", List.of("offline_access", "toko-gudang")));
        change.accept(claims);
        return claims;
    }

    private JsonWebSignature unsigned(Consumer<JwtClaims> change) {
        var token = new JsonWebSignature();
        token.setPayload(claims(change).toJson());
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        return token;
    }

    private static String compact(JsonWebSignature token) {
        try {
            return token.getCompactSerialization();
        } catch (JoseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String token(PublicJsonWebKey key, String algorithm, Consumer<JwtClaims> change) {
        var token = unsigned(change);
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setAlgorithmHeaderValue(algorithm);
        token.setKey(key.getPrivateKey());
        return compact(token);
    }

    private String token(Consumer<JwtClaims> change) {
        return token(RSA, AlgorithmIdentifiers.RSA_USING_SHA256, change);
    }

    private static ValidatableResponse stockSeenWith(String token) {
        return visitor()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/stock/TOPI-HITAM")
                .then();
    }

    private static void refused(String token) {
        stockSeenWith(token)
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"Laris\"")
                .body("code", equalTo("invalid-token"));
    }

    @Test
    void a_token_of_the_provider_may_what_its_role_may_and_no_more() {
        stockSeenWith(token(AS_IT_IS)).statusCode(200);
        stockSeenWith(token(EC, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256, AS_IT_IS))
                .statusCode(200);
        stockSeenWith(token(RSA, AlgorithmIdentifiers.RSA_PSS_USING_SHA256, AS_IT_IS))
                .statusCode(200);

        visitor()
                .header("Authorization", "Bearer " + token(AS_IT_IS))
                .get("/api/v1/api-keys")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-allowed"));
    }

    @Test
    void an_owner_by_token_makes_keys_and_is_named_by_program_and_no_person() {
        var owner = token(claims -> claims.setClaim("realm_access", Map.of("roles", List.of("toko-pemilik"))));
        visitor()
                .header("Authorization", "Bearer " + owner)
                .body(Map.of("name", "Dari luar", "permissions", List.of("VIEW_STOCK")))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201);

        String maker = staff().queryParam("q", "dari luar")
                .get("/api/v1/api-keys")
                .then()
                .body("items.name", hasItem("Dari luar"))
                .extract()
                .path("items[0].maker");
        assertThat(maker).matches("token sistem-gudang [0-9a-f]{12}").doesNotContain("4f1a2b");
    }

    @Test
    void who_has_no_role_here_is_known_but_not_let_in() {
        var without = token(claims -> claims.setClaim("realm_access", Map.of("roles", List.of("offline_access"))));

        stockSeenWith(without).statusCode(403).body("code", equalTo("no-role-for-token"));
        stockSeenWith(token(claims -> claims.unsetClaim("realm_access"))).statusCode(403);
        stockSeenWith(token(claims -> claims.setClaim("realm_access", "toko-pemilik")))
                .statusCode(403);
    }

    @Test
    void a_token_made_by_or_for_somebody_else_is_refused() {
        refused(token(claims -> claims.setIssuer("https://lain.example/realms/toko")));
        refused(token(claims -> claims.unsetClaim("iss")));
        refused(token(claims -> claims.setAudience("lain")));
        refused(token(claims -> claims.unsetClaim("aud")));
        refused(token(claims -> claims.unsetClaim("sub")));
        refused(token(rsa("rsa-1"), AlgorithmIdentifiers.RSA_USING_SHA256, AS_IT_IS));
    }

    @Test
    void a_token_holds_from_its_beginning_to_its_end_with_half_a_minute_of_leeway() {
        var now = clock.instant().getEpochSecond();

        stockSeenWith(token(claims -> claims.setExpirationTime(NumericDate.fromSeconds(now - 31))))
                .statusCode(401)
                .body("code", equalTo("access-token-expired"));
        stockSeenWith(token(claims -> claims.setExpirationTime(NumericDate.fromSeconds(now - 10))))
                .statusCode(200);
        refused(token(claims -> claims.unsetClaim("exp")));
        refused(token(claims -> claims.setNotBefore(NumericDate.fromSeconds(now + 60))));
        stockSeenWith(token(claims -> claims.setNotBefore(NumericDate.fromSeconds(now + 10))))
                .statusCode(200);
    }

    @Test
    void a_token_without_signature_or_with_a_shared_secret_is_refused() {
        var none = unsigned(AS_IT_IS);
        none.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        refused(compact(none));
        refused(compact(none) + "eA");

        // The classic confusion: the public key, which everybody knows, taken for a secret.
        var hmac = unsigned(AS_IT_IS);
        hmac.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        hmac.setKeyIdHeaderValue(RSA.getKeyId());
        hmac.setKey(new HmacKey(RSA.getPublicKey().getEncoded()));
        refused(compact(hmac));

        var good = token(AS_IT_IS);
        var parts = good.split("\\.");
        var promoted = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("toko-gudang", "toko-pemilik");
        refused(parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(promoted.getBytes(StandardCharsets.UTF_8))
                + "." + parts[2]);
        for (var rubbish : List.of("..", "a.b.c", "e30.e30.", good + ".x".repeat(9_000))) {
            var answer = stockSeenWith(rubbish);
            answer.statusCode(401);
        }
    }

    @Test
    void a_new_key_of_the_provider_is_learned_and_unknown_ones_do_not_make_the_shop_ask_for_ever() {
        stockSeenWith(token(AS_IT_IS)).statusCode(200);
        issuer.asked();
        var next = rsa("rsa-2");
        var byNext = token(next, AlgorithmIdentifiers.RSA_USING_SHA256, AS_IT_IS);

        for (int i = 0; i < 20; i++) refused(byNext);
        assertThat(issuer.asked()).isEmpty();

        issuer.shows(RSA, next);
        clock.forward(IssuerKeys.ASKED_AGAIN_AFTER);
        stockSeenWith(byNext).statusCode(200);
        assertThat(issuer.asked()).hasSize(2);

        issuer.shows(next);
        clock.forward(IssuerKeys.BELIEVED);
        refused(token(AS_IT_IS));
    }

    @Test
    void a_provider_that_is_away_costs_only_those_whose_key_is_not_known() {
        stockSeenWith(token(AS_IT_IS)).statusCode(200);
        issuer.close();
        clock.forward(IssuerKeys.BELIEVED);

        stockSeenWith(token(AS_IT_IS)).statusCode(200);
        stockSeenWith(token(rsa("rsa-3"), AlgorithmIdentifiers.RSA_USING_SHA256, AS_IT_IS))
                .statusCode(503)
                .header("Retry-After", "10")
                .body("code", equalTo("identity-provider-unavailable"));
        staff().get("/api/v1/stock/TOPI-HITAM").then().statusCode(200);
    }

    @Test
    void no_address_in_a_token_and_none_outside_the_provider_is_ever_asked() throws IOException {
        try (var trap = new ServerSocket(0)) {
            trap.setSoTimeout(1);
            var elsewhere = "http://127.0.0.1:" + trap.getLocalPort() + "/certs";
            var token = unsigned(AS_IT_IS);
            token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            var attacker = rsa("jahat");
            token.setKey(attacker.getPrivateKey());
            token.setKeyIdHeaderValue("jahat");
            token.setHeader("jku", elsewhere);
            token.setHeader("x5u", elsewhere);
            token.getHeaders().setJwkHeaderValue("jwk", attacker);
            refused(compact(token));

            issuer.saysItsKeysLieAt(elsewhere);
            clock.forward(IssuerKeys.ASKED_AGAIN_AFTER.plus(Duration.ofSeconds(1)));
            stockSeenWith(compact(token)).statusCode(503);

            assertThatThrownBy(trap::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
