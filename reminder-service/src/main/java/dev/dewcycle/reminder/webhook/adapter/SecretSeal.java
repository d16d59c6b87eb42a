package dev.dewcycle.reminder.webhook.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.kit.web.AnswerSeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes secrets of endpoints, and seals them by the operator's key (AES-256-GCM, bound to tenant
 * and endpoint), so that the database alone, or a copy of it, signs nothing. Answers that are kept
 * for their Idempotency-Key are sealed too: some hold a secret.
 */
@ApplicationScoped
class SecretSeal implements AnswerSeal {
  private static final int KEY = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final String PREFIX = "whsec_";

  private final List<SecretKey> keys;
  private final SecureRandom random;

  /**
   * By the operator's keys.
   *
   * @param keys of 32 bytes in Base64; the first seals, all open
   */
  @Inject
  SecretSeal(
      @ConfigProperty(name = "dewcycle.webhook.keys") List<String> keys, SecureRandom random) {
    this.keys = keys.stream().map(SecretSeal::key).toList();
    this.random = random;
  }

  private static SecretKey key(String text) {
    try {
      var bytes = Base64.getDecoder().decode(text.strip());
      if (bytes.length == KEY) {
        return new SecretKeySpec(bytes, "AES");
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("DEWCYCLE_WEBHOOK_KEYS holds something other than Base64", e);
    }
    throw new IllegalStateException("a key in DEWCYCLE_WEBHOOK_KEYS is not of 32 bytes");
  }

  /** A new secret of 32 random bytes, as partners write it. */
  String newSecret() {
    return PREFIX + Base64.getEncoder().encodeToString(randomBytes(KEY));
  }

  byte[] seal(String secret, Tenant tenant, UUID endpoint) {
    return seal(secret.getBytes(UTF_8), bound(tenant, endpoint));
  }

  @Override
  public byte[] seal(byte[] text, String bound) {
    var nonce = randomBytes(NONCE);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, bound).doFinal(text);
      return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(bound + " could not be sealed", e);
    }
  }

  /** The secret, or an {@link IllegalStateException} where no key of the operator's opens it. */
  String open(byte[] sealed, Tenant tenant, UUID endpoint) {
    return new String(open(sealed, bound(tenant, endpoint)), UTF_8);
  }

  @Override
  public byte[] open(byte[] sealed, String bound) {
    var nonce = java.util.Arrays.copyOf(sealed, NONCE);
    GeneralSecurityException last = new GeneralSecurityException("there is no key");
    for (var key : keys) {
      try {
        return cipher(Cipher.DECRYPT_MODE, key, nonce, bound)
            .doFinal(sealed, NONCE, sealed.length - NONCE);
      } catch (GeneralSecurityException e) {
        last = e;
      }
    }
    throw new IllegalStateException("no key opens what is sealed for " + bound, last);
  }

  private static String bound(Tenant tenant, UUID endpoint) {
    return tenant.key() + "/" + endpoint;
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String bound)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(bound.getBytes(UTF_8));
    return cipher;
  }

  private byte[] randomBytes(int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
