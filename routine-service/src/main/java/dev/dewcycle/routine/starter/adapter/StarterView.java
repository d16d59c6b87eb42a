package dev.dewcycle.routine.starter.adapter;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.web.Texts;
import dev.dewcycle.routine.cadence.adapter.CadenceView;
import dev.dewcycle.routine.layering.adapter.LayerView;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.adapter.ApplicationView;
import dev.dewcycle.routine.starter.Step;
import dev.dewcycle.routine.starter.Template;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A filled template in JSON. {@code applications} can be sent to PUT routine as they are.
 *
 * @param layers what is applied once all products are in use, in order
 * @param products that are named, to show them by name
 * @param missing steps for which nothing in the catalogue fits this person
 */
public record StarterView(
    Template template,
    String title,
    List<ApplicationView> applications,
    Map<Slot, List<LayerView>> layers,
    List<NamedProduct> products,
    List<StepView> missing) {

  /** A product with its name. */
  public record NamedProduct(UUID product, String brand, String name) {}

  /**
   * A step of a template.
   *
   * @param anyOf families of which the product has to hold one; any product will do where empty
   */
  public record StepView(
      Category step, List<Slot> slots, CadenceView cadence, List<ActiveFamily> anyOf) {
    static StepView of(Step step) {
      return new StepView(
          step.role(),
          step.slots().stream().sorted().toList(),
          CadenceView.of(step.cadence()),
          step.content().wanted().stream().sorted().toList());
    }
  }

  /** A template before it is filled. */
  public record TemplateView(Template template, String title, String text, List<StepView> steps) {
    static TemplateView of(Template template, Texts texts) {
      return new TemplateView(
          template,
          texts.text(template + ".title"),
          texts.text(template + ".text"),
          template.steps().stream().map(StepView::of).toList());
    }
  }

  static StarterView of(StarterService.Filled filled, Texts texts) {
    var starter = filled.starter();
    return new StarterView(
        starter.template(),
        texts.text(starter.template() + ".title"),
        starter.applications().stream().map(ApplicationView::of).toList(),
        LayerView.bySlot(filled.plan()::layers),
        starter.applications().stream()
            .map(one -> filled.products().get(one.product()))
            .distinct()
            .map(StarterView::named)
            .toList(),
        starter.missing().stream().map(StepView::of).toList());
  }

  private static NamedProduct named(Product product) {
    return new NamedProduct(product.id(), product.brand(), product.name());
  }
}
