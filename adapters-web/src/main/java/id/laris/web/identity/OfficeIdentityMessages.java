package id.laris.web.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the sign-in page says, in Indonesian. English: {@code messages/officeIdentity_en.properties}. */
@MessageBundle("officeIdentity")
public interface OfficeIdentityMessages {
    @Message("Masuk")
    String sign_in();

    @Message("Untuk staf toko.")
    String for_staff();

    @Message("E-mail")
    String email();

    @Message("Kata sandi")
    String password();

    @Message("Kembali ke toko")
    String back_to_shop();

    @Message("E-mail atau kata sandi salah. Periksa keduanya, lalu coba lagi.")
    String wrong_credentials();

    @Message("Terlalu sering salah. Tunggu sebentar (paling lama seperempat jam), lalu coba lagi.")
    String too_many_failures();
}
