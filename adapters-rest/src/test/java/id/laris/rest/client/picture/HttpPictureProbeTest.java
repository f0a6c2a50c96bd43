package id.laris.rest.client.picture;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import id.laris.application.catalogue.PictureProbe;
import id.laris.application.catalogue.PictureProbeContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPictureProbeTest implements PictureProbeContract {
    private static final WireMockServer WEB =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @BeforeAll
    static void open() {
        WEB.start();
        WEB.stubFor(get("/a.jpg")
                .willReturn(aResponse().withHeader("Content-Type", "image/jpeg").withBody("x")));
        WEB.stubFor(get("/gone.jpg").willReturn(notFound()));
        WEB.stubFor(get("/page")
                .willReturn(aResponse().withHeader("Content-Type", "text/html").withBody("<p>")));
        WEB.stubFor(get("/moved").willReturn(aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1/")));
    }

    @AfterAll
    static void close() {
        WEB.stop();
    }

    @Override
    public PictureProbe probe() {
        return new HttpPictureProbe(address -> false);
    }

    @Override
    public String there() {
        return WEB.url("/a.jpg");
    }

    @Override
    public String missing() {
        return WEB.url("/gone.jpg");
    }

    @Test
    void what_is_no_picture_is_missed() {
        assertThat(probe().look(WEB.url("/page")).why()).isEqualTo("no picture");
        assertThat(probe().look(WEB.url("/moved")).why()).isEqualTo("302");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/a.jpg",
                "http://10.0.0.1/a.jpg",
                "http://192.168.1.1/",
                "http://[::1]/",
                "http://169.254.169.254/",
                "http://[fc00::1]/",
                "http://100.64.0.1/"
            })
    void the_inside_is_never_asked(String address) {
        assertThat(new HttpPictureProbe().look(address).why()).isEqualTo("inside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ftp://contoh.test/a", "http:///a", "http://a b", "file:///etc/passwd"})
    void what_is_no_address_is_missed(String address) {
        assertThat(probe().look(address).why()).isEqualTo("address");
    }
}
