
// The page of a document: a chosen figure shows the sums it takes part in, and where their other figures stand. Without this
// script a figure leads to what it means, and the sums stand in their list.
(function () {
  'use strict';
  var MEMBERS = ['picked', 'member', 'total'];
  var ARROWS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
  var words = window.inBothLanguages;
  var panel = null;

  function holder(pick) {
    return pick.closest('[id]');
  }

  function sumsOf(anchor) {
    var links = document.querySelectorAll('.sums a[href="#' + CSS.escape(anchor) + '"]');
    return Array.from(new Set(Array.from(links).map(function (link) {
      return link.closest('li');
    })));
  }

  function clear() {
    document.querySelectorAll('.picked, .member').forEach(function (element) {
      MEMBERS.forEach(function (name) {
        element.classList.remove(name);
      });
    });
  }

  // A figure of a sum is outlined, the printed total doubly.
  function outline(sum) {
    sum.querySelectorAll('.equation a').forEach(function (link) {
      var place = document.getElementById(link.getAttribute('href').slice(1));
      if (place) {
        place.classList.add('member');
        place.classList.toggle('total', place.classList.contains('total') || link.classList.contains('total'));
      }
    });
  }

  function close() {
    clear();
    if (panel) {
      panel.hidden = true;
    }
    document.documentElement.classList.remove('paneled');
  }

  function open() {
    var button = document.createElement('button');
    panel = document.createElement('aside');
    panel.className = 'panel';
    panel.setAttribute('aria-live', 'polite');
    panel.setAttribute('aria-label', 'Phép cộng của con số / Sums of the figure');
    button.type = 'button';
    button.className = 'close';
    button.append(words('Đóng', 'Close'));
    button.addEventListener('click', close);
    panel.append(button, document.createElement('div'));
    document.body.append(panel);
  }

  function title(pick, place) {
    var head = document.createElement('p');
    var label = place.parentNode.querySelector(':scope > .rowlabel');
    var meaning = document.createElement('a');
    head.className = 'title';
    head.append(label ? label.textContent.trim() + ': ' : '');
    head.append.apply(head, Array.from(pick.cloneNode(true).childNodes));
    meaning.href = pick.href;
    meaning.className = 'meaning';
    meaning.append(words('Con số này nghĩa là gì', 'What this figure means'));
    head.append(' ', meaning);
    return head;
  }

  function list(sums) {
    var items = document.createElement('ul');
    items.className = 'shown';
    sums.forEach(function (sum) {
      var item = sum.cloneNode(true);
      item.removeAttribute('id');
      items.append(item);
    });
    return items;
  }

  function select(pick) {
    var place = holder(pick);
    var sums = sumsOf(place.id);
    var failing = sums.filter(function (sum) {
      return sum.classList.contains('fails');
    });
    var body = document.createElement('div');
    if (!panel) {
      open();
    }
    close();
    body.append(title(pick, place));
    body.append(sums.length ? list(sums)
      : words('Không phép cộng nào của văn bản có con số này.', 'No sum of the document contains this figure.'));
    panel.replaceChild(body, panel.lastChild);
    panel.hidden = false;
    document.documentElement.classList.add('paneled');
    (failing.length ? failing : sums).forEach(outline);
    place.classList.add('picked');
    place.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  function find(anchor) {
    var place = anchor ? document.getElementById(decodeURIComponent(anchor)) : null;
    return place ? place.querySelector('.pick') : null;
  }

  function reach(pick) {
    pick.focus({preventScroll: true});
    holder(pick).scrollIntoView({block: 'center', inline: 'center'});
    if (pick.closest('.scroll')) {
      pick.closest('.scroll').scrollIntoView({block: 'nearest'});
    }
  }

  // A sum may stand in a list that is folded.
  function unfold() {
    var place = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    var folded = place ? place.closest('details:not([open])') : null;
    if (folded) {
      folded.open = true;
      place.scrollIntoView({block: 'center'});
    }
  }

  function clicked(event) {
    var modified = [event.ctrlKey, event.metaKey, event.shiftKey, event.altKey].includes(true);
    var pick = event.target.closest('.pick');
    var link = event.target.closest('a[href^="#"]');
    var wanted = link ? find(link.getAttribute('href').slice(1)) : null;
    if (modified) {
      return;
    }
    if (pick) {
      event.preventDefault();
      pick.focus();
      select(pick);
    } else if (wanted) {
      event.preventDefault();
      reach(wanted);
    }
  }

  // The next figure of the table in the direction of the arrow.
  function neighbour(pick, step) {
    var box = pick.getBoundingClientRect();
    var across = step[0] ? 'top' : 'left';
    var along = step[0] ? 'left' : 'top';
    var sign = step[0] + step[1];
    var best = null;
    var least = Infinity;
    Array.from(pick.closest('table').querySelectorAll('.pick')).forEach(function (other) {
      var at = other.getBoundingClientRect();
      var ahead = sign * (at[along] - box[along]);
      var distance = ahead + 9 * Math.abs(at[across] - box[across]);
      if (Math.min(ahead, least - distance) > 1) {
        least = distance;
        best = other;
      }
    });
    return best;
  }

  function pressed(event) {
    var pick = event.target.closest ? event.target.closest('table .pick') : null;
    var step = ARROWS[event.key];
    var next = null;
    if (event.key === 'Escape') {
      close();
    }
    if (pick) {
      next = step ? neighbour(pick, step) : null;
    }
    if (next) {
      event.preventDefault();
      reach(next);
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    if (!document.querySelector('.pick')) {
      return;
    }
    document.addEventListener('click', clicked);
    document.addEventListener('keydown', pressed);
    document.addEventListener('focusin', function (event) {
      if (event.target.classList.contains('pick')) {
        select(event.target);
      }
    });
    window.addEventListener('hashchange', unfold);
    unfold();
    var first = find(location.hash.slice(1));
    if (first) {
      reach(first);
    }
  });
})();
