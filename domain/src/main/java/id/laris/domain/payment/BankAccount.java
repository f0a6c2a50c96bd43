package id.laris.domain.payment;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;

/** An account somebody wants money sent to. Personal: shown to whom it concerns and to who sends the money, else kept sealed. */
public record BankAccount(String bank, String number, String holder) {
    public BankAccount {
        bank = Text.line("bank", bank, 2, 40);
        number = number == null ? "" : number.replaceAll("[\\s.-]", "");
        if (!number.matches("\\d{5,20}")) throw new Invalid("accountNumber", "", "5 to 20 digits");
        holder = Text.line("holder", holder, 2, 100);
    }

    /** Says nothing: it would stand in logs. */
    @Override
    public String toString() {
        return "a bank account";
    }
}
