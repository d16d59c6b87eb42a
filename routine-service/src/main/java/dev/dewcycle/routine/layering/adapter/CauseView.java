package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.FindingsChanged.Cause;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.events.FindingsChanged.Move;
import dev.dewcycle.routine.layering.Text;
import dev.dewcycle.routine.product.Product;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a finding opened or cleared.
 *
 * @param phase the phase that moved
 * @param move what it did
 * @param product the product that changed
 * @param text the same in words
 */
public record CauseView(
    CauseKind kind,
    Optional<UUID> phase,
    Optional<Move> move,
    Optional<UUID> product,
    @Schema(implementation = String.class) Text text) {
  private static final Text MOVED = new Text("A phase moved.", "집중 관리 기간이 변경되었습니다.");

  static CauseView of(Cause cause, Map<UUID, Product> products) {
    return new CauseView(
        cause.kind(), cause.phase(), cause.move(), cause.product(), text(cause, products));
  }

  private static Text text(Cause cause, Map<UUID, Product> products) {
    return switch (cause.kind()) {
      case ROUTINE_EDITED -> new Text("The routine was edited.", "루틴이 변경되었습니다.");
      case PHASE_MOVED -> cause.move().map(CauseView::text).orElse(MOVED);
      case PROFILE_CHANGED -> new Text("The profile was changed.", "프로필이 변경되었습니다.");
      case PRODUCT_CHANGED ->
          new Text("%s was reformulated.", "%s: 성분이 변경되었습니다.").with(name(cause, products));
      case RECALL_CHANGED ->
          new Text("%s was recalled, or its recall was lifted.", "%s: 회수되었거나 회수가 해제되었습니다.")
              .with(name(cause, products));
      case TIME_PASSED -> new Text("Time has passed.", "시간이 지났습니다.");
      case RULE_BOOK_CHANGED -> new Text("The rules were changed.", "규칙이 변경되었습니다.");
    };
  }

  private static Text text(Move move) {
    return switch (move) {
      case PLANNED -> new Text("A phase was planned.", "집중 관리가 계획되었습니다.");
      case STARTED -> new Text("A phase started.", "집중 관리가 시작되었습니다.");
      case PAUSED -> new Text("A phase was paused.", "집중 관리가 일시 중지되었습니다.");
      case RESUMED -> new Text("A phase was resumed.", "집중 관리가 다시 시작되었습니다.");
      case EXTENDED -> new Text("A phase was extended.", "집중 관리가 연장되었습니다.");
      case ENDED -> new Text("A phase ended.", "집중 관리가 끝났습니다.");
      case CANCELLED -> new Text("A phase was cancelled.", "집중 관리가 취소되었습니다.");
    };
  }

  private static String name(Cause cause, Map<UUID, Product> products) {
    return cause
        .product()
        .map(id -> Optional.ofNullable(products.get(id)).map(Product::name).orElse(id.toString()))
        .orElse("");
  }
}
