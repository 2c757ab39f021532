/** Menus close as Slack's do: when one of their entries is chosen, at Escape, and at a click anywhere else. */
export function followMenus(): void {
  document.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element && target.closest('.s-entries :is(a, button)') !== null;
    for (const menu of openMenus()) {
      if (chosen && menu.contains(target)) close(menu);
      else if (!(target instanceof Node && menu.contains(target))) menu.open = false;
    }
  });
  document.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape') return;
    for (const menu of openMenus()) {
      if (target instanceof Node && menu.contains(target)) close(menu);
      else menu.open = false;
    }
  });
}

const openMenus = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('details.s-menu[open]');

/** What has focus is about to be hidden: focus goes back to where the menu was opened. */
function close(menu: HTMLDetailsElement): void {
  menu.open = false;
  menu.querySelector('summary')?.focus({ preventScroll: true });
}
