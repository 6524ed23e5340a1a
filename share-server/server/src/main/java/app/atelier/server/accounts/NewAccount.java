package app.atelier.server.accounts;

/** What is needed to make an account: the password as it was typed. */
public record NewAccount(String name, String displayName, String password, Role role) {}
